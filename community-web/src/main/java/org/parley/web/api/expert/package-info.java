/** Experts, who of them knows about a question, checks of their answers, and candidates. */
package org.parley.web.api.expert;
