/** The way out that every mail carries: one click, without signing in. */
package org.parley.community.unsubscribe;
