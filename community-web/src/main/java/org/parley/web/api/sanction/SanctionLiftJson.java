package org.parley.web.api.sanction;

/** Why a decision about a member is lifted. */
public record SanctionLiftJson(String note) {}
