/** The pages of what is popular, and of how things are ranked. */
package org.parley.web.popular;
