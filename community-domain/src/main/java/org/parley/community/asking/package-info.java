/** Asking those who know: experts are found for a question, and asked so that nobody drowns. */
package org.parley.community.asking;
