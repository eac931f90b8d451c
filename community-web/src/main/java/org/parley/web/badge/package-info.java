/**
 * The pages of badges: what there is, who has it, what is next, and how administrators define it.
 */
package org.parley.web.badge;
