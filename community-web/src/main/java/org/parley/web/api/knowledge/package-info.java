/** Documents on their way to readers: reviews, publications, comments, suggestions, files. */
package org.parley.web.api.knowledge;
