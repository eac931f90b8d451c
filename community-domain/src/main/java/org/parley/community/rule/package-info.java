/** The rules of reputation and trust, in one file that a company can change. */
package org.parley.community.rule;
