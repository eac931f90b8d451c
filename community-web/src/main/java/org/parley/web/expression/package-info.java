/**
 * Evaluates the expressions of pages without asking every resolver of the server in turn. What they
 * mean is as the server has it: what is not read here, it reads.
 */
package org.parley.web.expression;
