/** Answers of experts are drawn at random, and staff say whether they are right. */
package org.parley.community.checking;
