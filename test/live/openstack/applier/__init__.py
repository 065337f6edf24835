"""Applies the OpenStack resources of Terraform JSON through the real APIs of a running cloud. It is not Terraform."""
