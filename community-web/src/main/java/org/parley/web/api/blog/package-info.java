/** Blogs, their articles, and what is not published yet. */
package org.parley.web.api.blog;
