/** Canned replies over HTTP: written, approved by somebody else, and filled in for a thread. */
package org.parley.web.api.canned;
