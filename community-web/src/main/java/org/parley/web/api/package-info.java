/**
 * The REST API under {@code /api/v1}. Resources call the same services and read models as the
 * pages; {@code openapi.json} is the contract.
 */
package org.parley.web.api;
