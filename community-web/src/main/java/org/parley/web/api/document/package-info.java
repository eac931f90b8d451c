/** Documents over the API: begun, read, and written in step by step. */
package org.parley.web.api.document;
