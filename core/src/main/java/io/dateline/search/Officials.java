package io.dateline.search;

import java.util.List;

/**
 * Officials and what an archive says about each; prints as a table.
 *
 * @param profiles most often named first
 */
public record Officials(List<OfficialProfile> profiles) {

  public Officials {
    profiles = List.copyOf(profiles);
  }
}
