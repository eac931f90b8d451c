package org.parley.moderation.casesystem;

/**
 * That a follow-up is a case somewhere.
 *
 * @param key under which the case is known there
 * @param isOpen what the other side knows, or will know when all is told
 * @param isDone whether the follow-up is
 */
record CaseLink(long connectionId, long followUpId, String key, boolean isOpen, boolean isDone) {}
