/**
 * Blogs of the company, of spaces and of members. An article is a thread from the moment when it is
 * published; before that it is a draft, which its blog's authors alone read.
 */
package org.parley.community.blog;
