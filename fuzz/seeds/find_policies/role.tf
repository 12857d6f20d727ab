tresource "aws_iam_role" "r" {
  assume_role_policy = jsonencode({ Statement = [{ Action = "sts:AssumeRole", Resource = var.r }] })
}
data "aws_iam_policy_document" "d" {
  statement {
    actions = ["s3:Get*"]
  }
}
resource "aws_iam_policy" "p" {
  policy = <<EOF
{"Statement": [{"Action": "s3:*", "Resource": "${aws_s3_bucket.b.arn}/*"}]}
EOF
}
