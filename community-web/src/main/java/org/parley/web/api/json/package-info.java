/** JSON as the API reads and writes it: strictly. */
package org.parley.web.api.json;
