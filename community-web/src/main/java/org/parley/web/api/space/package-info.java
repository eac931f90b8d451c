/** Where things are: spaces and tags. */
package org.parley.web.api.space;
