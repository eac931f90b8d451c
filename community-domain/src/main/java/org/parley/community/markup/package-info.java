/**
 * What members write, made safe to show: Markdown to sanitised HTML, plain text, excerpts, slugs,
 * rules for text and readable differences. Nothing here knows members, posts or the database.
 */
package org.parley.community.markup;
