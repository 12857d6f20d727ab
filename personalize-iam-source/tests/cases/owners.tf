data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "serving" {
  name                 = "serving-${var.stage}"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = var.boundary == "" ? null : var.boundary
  managed_policy_arns  = ["arn:aws:iam::aws:policy/ReadOnlyAccess", aws_iam_policy.shared.arn]

  inline_policy {
    name   = "recommend"
    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "personalize:GetRecommendations", Resource = "*" }] })
  }
}

resource "aws_iam_policy" "shared" {
  policy = var.wide ? jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] }) : local.narrow
}

# By reference, by the same name, by a list, and for each of a set.
resource "aws_iam_role_policy" "more" {
  count  = var.more ? 1 : 0
  role   = aws_iam_role.serving.id
  policy = file("more.json")
}

resource "aws_iam_role_policy" "named" {
  role   = "serving-${var.stage}"
  policy = <<-EOF
    {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
  EOF
}

resource "aws_iam_role_policy_attachment" "each" {
  for_each   = toset(["arn:aws:iam::aws:policy/A", "arn:aws:iam::aws:policy/B"])
  role       = aws_iam_role.serving.name
  policy_arn = each.value
}

resource "aws_iam_policy_attachment" "all" {
  name       = "all"
  roles      = [aws_iam_role.serving.name, "somebody-else"]
  groups     = [aws_iam_group.readers.name]
  policy_arn = aws_iam_policy.shared.arn
}

resource "aws_iam_group" "readers" {
  name = "readers"
}

resource "aws_iam_user" "reader" {
  count = var.reader ? 1 : 0
  name  = "reader"
}

resource "aws_iam_user_group_membership" "reader" {
  user   = aws_iam_user.reader[0].name
  groups = [aws_iam_group.readers.name, "administrators"]
}

resource "aws_iam_user_policy" "reader" {
  count  = var.reader ? 1 : 0
  user   = one(aws_iam_user.reader[*].name)
  policy = data.aws_iam_policy_document.elsewhere.json
}
