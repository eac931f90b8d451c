/** A post's text as screening reads it: words with their places, negation, what words weigh. */
package org.parley.moderation.screening.text;
