/** The pages about accounts: joining, signing in, one's own settings. */
package org.parley.web.member;
