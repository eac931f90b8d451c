/** The knowledge base and the pages on which documents are reviewed, published and improved. */
package org.parley.web.knowledge;
