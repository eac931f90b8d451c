package org.parley.web.api.blog;

import org.parley.community.blog.BlogForm;

/**
 * A blog that is to be opened.
 *
 * @param kind {@code company} or {@code space}, for administrators, or {@code member}
 * @param space the slug of the space in which its articles stand unless they say otherwise
 */
public record NewBlogJson(
    String kind, String slug, String title, String description, String space) {

  BlogForm form() {
    return new BlogForm(slug, title, description, space);
  }
}
