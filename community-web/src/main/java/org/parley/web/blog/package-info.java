/** Pages of blogs: what is published, what is being written, and who may write. */
package org.parley.web.blog;
