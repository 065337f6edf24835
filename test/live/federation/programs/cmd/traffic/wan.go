package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// wan makes a tunnel device and gives back each packet that is led into it after a while: a long line, without losses.
func wan(args []string) error {
	flags := flag.NewFlagSet("wan", flag.ExitOnError)
	name := flags.String("device", "wan", "name of the device")
	delay := flags.Duration("delay", 0, "of a packet, in each direction")
	if err := flags.Parse(args); err != nil {
		return err
	}
	descriptor, err := unix.Open("/dev/net/tun", unix.O_RDWR|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	request, err := unix.NewIfreq(*name)
	if err != nil {
		return err
	}
	request.SetUint16(unix.IFF_TUN | unix.IFF_NO_PI)
	if err := unix.IoctlIfreq(descriptor, unix.TUNSETIFF, request); err != nil {
		return err
	}
	if err := unix.SetNonblock(descriptor, true); err != nil {
		return err
	}
	device := os.NewFile(uintptr(descriptor), "tun")
	type late struct {
		due    time.Time
		packet []byte
	}
	line := make(chan late, 1<<16)
	go func() {
		for each := range line {
			time.Sleep(time.Until(each.due))
			if _, err := device.Write(each.packet); err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
		}
	}()
	fmt.Println("ready")
	for {
		packet := make([]byte, 65536)
		length, err := device.Read(packet)
		if err != nil {
			return err
		}
		line <- late{time.Now().Add(*delay), append([]byte(nil), packet[:length]...)}
	}
}
