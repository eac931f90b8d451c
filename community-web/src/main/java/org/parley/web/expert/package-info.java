/** Experts: rankings and what explains them, who knows about a question, checks and candidates. */
package org.parley.web.expert;
