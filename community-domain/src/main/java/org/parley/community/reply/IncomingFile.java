package org.parley.community.reply;

/** A file that came along with a mail. */
public record IncomingFile(String name, String type, byte[] content) {}
