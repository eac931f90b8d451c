/** What rules look for in a post: pure, and in time that grows with the text and no faster. */
package org.parley.moderation.screening.criterion;
