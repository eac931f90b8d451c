/**
 * Who somebody is: members, their roles and groups, and the actor on whose behalf everything is
 * done. How a member comes in and proves who they are is {@code account}'s.
 */
package org.parley.community.member;
