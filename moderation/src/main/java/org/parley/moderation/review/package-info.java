/** Review: who keeps order looks at flagged posts and decides. */
package org.parley.moderation.review;
