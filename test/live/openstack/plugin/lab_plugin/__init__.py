"""What stands where hypervisors, switches and disks would be."""
