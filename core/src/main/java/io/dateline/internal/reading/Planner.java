package io.dateline.internal.reading;

import io.dateline.search.ArticleQuery;
import java.io.IOException;

/** Reads queries as one state of an archive understands them. */
interface Planner {
  QueryPlan plan(ArticleQuery query) throws IOException;
}
