/** The log of who kept order how: written once, never changed. */
package org.parley.moderation.log;
