package org.parley.community.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachableAddressesTest {

  @AfterEach
  void forget() {
    System.clearProperty(ReachableAddresses.PRIVATE_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "2606:4700::1111"})
  void publicAddressesAreCalled(String address) throws UnknownHostException {
    assertThat(ReachableAddresses.isReachable(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "::1",
        "fd12:3456::1",
        "::ffff:10.0.0.1",
        "2002:0a00:0001::1",
        "64:ff9b::7f00:1",
        "::127.0.0.1"
      })
  void privateAddressesAreCalledOnlyWhenTheOperatorAllowsIt(String address)
      throws UnknownHostException {
    InetAddress there = InetAddress.getByName(address);
    assertThat(ReachableAddresses.isReachable(there)).isFalse();
    System.setProperty(ReachableAddresses.PRIVATE_ALLOWED, "true");
    assertThat(ReachableAddresses.isReachable(there)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.169.254",
        "fe80::1",
        "fd00:ec2::254",
        "0.0.0.0",
        "::",
        "224.0.0.1",
        "ff02::1",
        "255.255.255.255",
        "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe",
        "2002:a9fe:a9fe::1"
      })
  void linkLocalAddressesAreNeverCalled(String address) throws UnknownHostException {
    System.setProperty(ReachableAddresses.PRIVATE_ALLOWED, "true");
    assertThat(ReachableAddresses.isReachable(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void nameOfAPrivateAddressDoesNotResolve() {
    assertThatThrownBy(() -> new ReachableAddresses().resolve("localhost"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("where webhooks are not sent");
  }
}
