package io.dateline.extract.chrome;

import com.google.common.primitives.ImmutableLongArray;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** How samples are stored: a number of this format, then outlets and their pages in order. */
final class SampleFormat {
  private static final int FORMAT = 1;

  /** No sample is larger: a number above is damage. */
  private static final int MOST = 1 << 20;

  private SampleFormat() {}

  static void write(Map<String, OutletSample> outlets, DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    out.writeInt(outlets.size());
    for (Map.Entry<String, OutletSample> outlet : outlets.entrySet()) {
      out.writeUTF(outlet.getKey());
      out.writeInt(outlet.getValue().pages().size());
      for (SampledPage page : outlet.getValue().pages()) {
        write(page, out);
      }
    }
  }

  private static void write(SampledPage page, DataOutput out) throws IOException {
    out.writeLong(page.id());
    out.writeLong(page.title());
    out.writeInt(page.lines().length());
    for (int i = 0; i < page.lines().length(); i++) {
      out.writeLong(page.lines().get(i));
      out.writeByte((page.kept().get(i) ? 1 : 0) | (page.prose().get(i) ? 2 : 0));
    }
  }

  static Map<String, OutletSample> read(DataInput in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("format " + format + " of outlet chrome, not " + FORMAT);
    }
    var outlets = new TreeMap<String, OutletSample>();
    for (int left = count(in); left > 0; left--) {
      String outlet = in.readUTF();
      var sample = new OutletSample();
      for (int pages = count(in); pages > 0; pages--) {
        SampledPage page = readPage(in);
        sample.offer(page.id(), OutletSamples.MOST_PAGES, () -> page);
      }
      outlets.put(outlet, sample);
    }
    return outlets;
  }

  private static SampledPage readPage(DataInput in) throws IOException {
    long id = in.readLong();
    long title = in.readLong();
    int count = count(in);
    var lines = ImmutableLongArray.builder(count);
    var kept = new BitSet();
    var prose = new BitSet();
    for (int i = 0; i < count; i++) {
      lines.add(in.readLong());
      int bits = in.readByte();
      kept.set(i, (bits & 1) != 0);
      prose.set(i, (bits & 2) != 0);
    }
    return new SampledPage(id, title, lines.build(), kept, prose);
  }

  private static int count(DataInput in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("damaged outlet chrome: a count of " + count);
    }
    return count;
  }
}
