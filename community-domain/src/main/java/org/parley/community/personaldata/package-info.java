/**
 * What people should not tell in public: card numbers, which are never stored, and other personal
 * data, of which writers are warned. Knows text and nothing else.
 */
package org.parley.community.personaldata;
