/** Members and what they wrote. */
package org.parley.web.api.member;
