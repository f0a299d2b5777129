package io.dateline.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 Breakwater Road",
        "14 Breakwater Road, Port Ellery",
        "The Ellery Beacon, Suite 12, Pier House",
        "Pier House, Ste. 12, Port Ellery",
        "The Ellery Beacon, P.O. Box 17, Port Ellery",
        "Port Ellery, EL 40213",
        "Port Ellery EL 40213-1177",
        "Phone: 0131 496 0017",
        "+1 (555) 010-4477",
        "Fax 555 010 4477 office",
        "desk@beacon.example",
        "Write to the desk: desk@beacon.example",
      })
  void knowsAddressesAndNumbersByTheirForm(String line) {
    assertThat(ContactDetails.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry runs every 20 minutes",
        "Ferries on the road since 2019",
        "The suite has 12 rooms",
        "123456 Breakwater Road",
        "12 boats on the water",
        "Port Ellery, EL 4021",
        "04.03.19",
        "Ellery 3 2",
        "The box holds 17 of them",
        "Follow us @beacon",
      })
  void knowsWhatOnlyHoldsNumbers(String line) {
    assertThat(ContactDetails.is(line)).isFalse();
  }
}
