package io.dateline.internal.query;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.util.BytesRef;

/** Knows under which labels articles name an official. */
@FunctionalInterface
public interface OfficialNames {

  /** The labels of those whom {@code name} means; none if nobody is called so. */
  Collection<BytesRef> labels(String name) throws IOException;
}
