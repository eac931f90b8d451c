/** Pictures and files that members add to what they write: received, checked, kept, given out. */
package org.parley.community.attachment;
