/** Words and phrases that a company says mean the same; administrators edit them. */
package org.parley.search.synonym;
