package org.parley.moderation.flag;

/** What became of a flag. */
public enum FlagResolution {
  OPEN,
  /** The flagger was right: the post was taken out. */
  UPHELD,
  /** The post may stay as it is. */
  DISMISSED
}
