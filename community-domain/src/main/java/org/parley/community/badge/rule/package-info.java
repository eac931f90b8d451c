/**
 * What badges are given for: metrics, which know the deeds of members as SQL, and rules, which are
 * a line of text that names a metric, a threshold and conditions.
 */
package org.parley.community.badge.rule;
