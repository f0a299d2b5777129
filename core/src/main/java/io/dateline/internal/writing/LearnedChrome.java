package io.dateline.internal.writing;

import io.dateline.article.Article;
import io.dateline.extract.OutletChrome;
import io.dateline.internal.schema.ArchiveFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * What an archive has learned of its outlets' chrome, in a file beside the index that each commit
 * names: both are of one moment, whatever happens between.
 */
public final class LearnedChrome {
  private static final String PREFIX = "outlet-chrome-";
  private static final String CODEC = "DatelineOutletChrome";
  private static final int VERSION = 0;

  private final Directory directory;
  private final OutletChrome chrome;
  private long generation;
  private boolean changed;

  private LearnedChrome(Directory directory, OutletChrome chrome, long generation) {
    this.directory = directory;
    this.chrome = chrome;
    this.generation = generation;
  }

  /**
   * What the commit with this data knew. Nothing where it cannot be read: it is knowledge that
   * pages to come bring again, and {@code check} tells of the damage.
   */
  static LearnedChrome open(Directory directory, Map<String, String> commit) throws IOException {
    long generation = ArchiveFormat.chromeGeneration(commit);
    OutletChrome chrome;
    try {
      chrome = read(directory, generation);
    } catch (IOException e) {
      chrome = new OutletChrome();
    }
    var learned = new LearnedChrome(directory, chrome, generation);
    learned.deleteOthers();
    return learned;
  }

  /**
   * Reads what the commit of this generation knew; nothing if that is 0.
   *
   * @throws IOException if it cannot be read, or is not what was written
   */
  public static OutletChrome read(Directory directory, long generation) throws IOException {
    if (generation == 0) {
      return new OutletChrome();
    }
    try (ChecksumIndexInput in = directory.openChecksumInput(PREFIX + generation)) {
      CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
      int size = in.readInt();
      if (size < 0 || size > in.length()) {
        throw new IOException("damaged: a length of " + size);
      }
      byte[] bytes = new byte[size];
      in.readBytes(bytes, 0, bytes.length);
      CodecUtil.checkFooter(in);
      return OutletChrome.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + e.getMessage(), e);
    }
  }

  void learn(Article article) {
    changed |= chrome.learn(article);
  }

  OutletChrome chrome() {
    return chrome;
  }

  boolean isChanged() {
    return changed;
  }

  /** Writes what is known to a new file, and tells the generation that a commit is to name. */
  long save() throws IOException {
    if (changed) {
      var bytes = new ByteArrayOutputStream();
      chrome.write(new DataOutputStream(bytes));
      String name = PREFIX + (generation + 1);
      try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
        CodecUtil.writeHeader(out, CODEC, VERSION);
        out.writeInt(bytes.size());
        out.writeBytes(bytes.toByteArray(), bytes.size());
        CodecUtil.writeFooter(out);
      }
      directory.sync(List.of(name));
      generation++;
      changed = false;
    }
    return generation;
  }

  /** Deletes the files that no commit names any more, those of an ended process among them. */
  void deleteOthers() throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(PREFIX) && !file.equals(PREFIX + generation)) {
        directory.deleteFile(file);
      }
    }
  }
}
