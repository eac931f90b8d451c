/** Answers that staff have verified for a version of the product, until a day. */
package org.parley.community.verified;
