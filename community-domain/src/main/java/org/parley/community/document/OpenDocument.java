package org.parley.community.document;

/** A document as who writes in it opens it: what is known of it, and its text at that moment. */
public record OpenDocument(DocumentFacts facts, DocumentText text) {}
