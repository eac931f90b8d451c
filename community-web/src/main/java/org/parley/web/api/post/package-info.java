/** Posts: answers, comments, edits, votes. */
package org.parley.web.api.post;
