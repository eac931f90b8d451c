/** The page on which documents are written together. */
package org.parley.web.document;
