/** What is popular, over the API. */
package org.parley.web.api.popular;
