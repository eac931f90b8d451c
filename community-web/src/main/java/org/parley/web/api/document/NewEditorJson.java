package org.parley.web.api.document;

/** Who is to write in a document, by their name. */
public record NewEditorJson(String name) {}
