/**
 * What members are writing and have not posted yet, kept on the server. A draft is its writer's
 * alone: nobody else reads it, on any path.
 */
package org.parley.community.draft;
