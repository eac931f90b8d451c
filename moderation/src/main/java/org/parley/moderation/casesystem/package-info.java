/**
 * Case systems: a follow-up is a case in the company's other system as well. What is done here is
 * told there, exactly once and in order, however long it is out of reach; comments and closures
 * come back.
 */
package org.parley.moderation.casesystem;
